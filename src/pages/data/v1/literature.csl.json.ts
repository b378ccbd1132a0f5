/** The bibliography for reference managers. */
import { literatureFile } from '../../../site/literatureFile.ts';

export const GET = (): Promise<Response> => literatureFile('csl');
