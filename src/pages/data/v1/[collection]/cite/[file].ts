/** The reference to an entry's page, or to a work, for reference managers. */
import { recordPaths } from '../../../../../site/recordFiles.ts';

export const getStaticPaths = () => recordPaths();

export const GET = ({ props }: { props: { text: string; type: string } }): Response => new Response(props.text, { headers: { 'content-type': props.type } });
