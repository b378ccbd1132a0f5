/** All indicators in one file. */
import { zipOfAll } from '../../../site/indicatorData.ts';

export const GET = async (): Promise<Response> =>
  new Response(new Blob([Uint8Array.from(await zipOfAll())]), { headers: { 'content-type': 'application/zip' } });
