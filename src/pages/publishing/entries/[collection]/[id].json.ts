/** Files of an entry as they are written, for the form in which they can be edited. */
import { type EntrySource, editableEntries } from '../../../../site/publishingChoices.ts';

export const getStaticPaths = () => editableEntries().map((entry) => ({ params: { collection: entry.collection, id: entry.id }, props: { entry } }));

export const GET = ({ props }: { props: { entry: EntrySource } }): Response => Response.json({ files: props.entry.files });
