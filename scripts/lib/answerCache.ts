/** Keeps the answers of a run until it has ended well, so that a run that was broken off goes on where it stopped. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Question } from './askInterface.ts';

export interface AnswerCache {
  /** Answers from what is kept, else asks and keeps. */
  ask: Ask;
  /** How many answers came from an earlier run. */
  reused: () => number;
  /** Forgets everything; called when the run has ended well. */
  clear: () => void;
}

/** A cache in the folder; answers of other days are thrown away, since figures change. */
export const createAnswerCache = (folder: string, day: string, ask: Ask): AnswerCache => {
  const today = join(folder, day);
  if (existsSync(folder) && !existsSync(today)) rmSync(folder, { recursive: true });
  let reused = 0;
  const fileOf = ({ url, body = '' }: Question): string => join(today, createHash('sha256').update(`${url}\n${body}`).digest('hex'));
  return {
    ask: async (question) => {
      const file = fileOf(question);
      if (existsSync(file)) {
        reused++;
        return readFileSync(file, 'utf8');
      }
      const answer = await ask(question);
      mkdirSync(today, { recursive: true });
      writeFileSync(`${file}.new`, answer);
      renameSync(`${file}.new`, file);
      return answer;
    },
    reused: () => reused,
    clear: () => rmSync(today, { recursive: true, force: true }),
  };
};
