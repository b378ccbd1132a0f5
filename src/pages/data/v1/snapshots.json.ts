/** All indicator snapshots as JSON. */
import { siteContent } from '../../../site/content.ts';

export const GET = async (): Promise<Response> => Response.json({ entries: (await siteContent()).snapshots.map(({ data }) => data) });
