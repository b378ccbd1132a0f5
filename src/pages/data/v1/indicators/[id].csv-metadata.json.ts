/** Description of the CSV by CSV on the Web. */
import type { PackagedIndicator } from '../../../../outputs/dataPackage.ts';
import { filesOf, packagedIndicators } from '../../../../site/indicatorData.ts';

export const getStaticPaths = async () => (await packagedIndicators()).map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));

export const GET = ({ props }: { props: { indicator: PackagedIndicator } }): Response =>
  new Response(filesOf(props.indicator).csvw, { headers: { 'content-type': 'application/csvm+json' } });
