/** The newest figures of an indicator as tidy CSV. */
import type { PackagedIndicator } from '../../../../outputs/dataPackage.ts';
import { filesOf, packagedIndicators } from '../../../../site/indicatorData.ts';

export const getStaticPaths = async () => (await packagedIndicators()).map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));

export const GET = ({ props }: { props: { indicator: PackagedIndicator } }): Response =>
  new Response(filesOf(props.indicator).csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
