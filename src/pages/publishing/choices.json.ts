/** Entries that the form for new entries may choose from; loaded when the form is opened. */
import { publishingChoices } from '../../site/publishingChoices.ts';

export const GET = (): Response => Response.json({ entries: publishingChoices() });
