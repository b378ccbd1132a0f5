/** Editorial pages of the site: about, method, accessibility, privacy, contributing. Maintainers only. */
import { z } from 'zod';
import { common, titled } from './base.ts';
import { sources } from './fields.ts';

export const pages = z.strictObject({ ...common, ...titled, sources: sources.optional() });
