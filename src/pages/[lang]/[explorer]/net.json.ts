/** The net of concepts, from which the browser finds ways and neighbours. */
import { segmentOf } from '../../../i18n/paths.ts';
import type { Lang } from '../../../schema/vocabulary.ts';
import { conceptNet } from '../../../site/conceptExplorer.ts';
import { perLanguage } from '../../../site/page.ts';

export const getStaticPaths = () => perLanguage((lang) => ({ explorer: segmentOf('concept-graph', lang) }));

export const GET = async ({ props }: { props: { lang: Lang } }): Promise<Response> => Response.json(await conceptNet(props.lang));
