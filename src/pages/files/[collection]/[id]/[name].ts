/** Pictures and data that lie beside an entry, as they are. */
import { readFileSync } from 'node:fs';
import { contentFolder } from '../../../../build/folders.ts';
import { attachments } from '../../../../site/attachments.ts';

export const getStaticPaths = async () => (await attachments()).map(({ collection, id, name }) => ({ params: { collection, id, name } }));

export const GET = ({ params }: { params: { collection: string; id: string; name: string } }): Response =>
  new Response(new Uint8Array(readFileSync(`${contentFolder()}/${params.collection}/${params.id}/${params.name}`)));
