/** Where the content lies: `content/`, or the folder that CONTENT_DIR names. */
import { resolve } from 'node:path';

/** Absolute address of the content folder, without a slash at the end. */
export const contentFolder = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
