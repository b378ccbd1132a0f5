/** The files from which a library works in the browser. */
import { libraryFile, libraryFilePaths } from '../../../../site/libraryFiles.ts';

export const getStaticPaths = () => libraryFilePaths();

export const GET = async ({ props }: { props: Parameters<typeof libraryFile>[0] }): Promise<Response> => Response.json(await libraryFile(props));
