/** The texts of every rule in every language. */
import type { Lang } from '../../schema/vocabulary.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { RuleTexts } from './params.ts';
import { sv } from './sv.ts';

export const ruleTexts: Record<Lang, RuleTexts> = { fi, sv, en };
