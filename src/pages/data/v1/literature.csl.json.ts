/** The bibliography for reference managers. */
import { literatureFile } from '../../../site/recordFiles.ts';

export const GET = async (): Promise<Response> => {
  const { text, type } = await literatureFile('csl');
  return new Response(text, { headers: { 'content-type': type } });
};
