/** Stylesheets that only some kinds of pages need, beside the one of the whole site. */
import type { SheetName } from '../site/page.ts';
import compare from '../styles/sheets/compare.css?url';
import explorer from '../styles/sheets/explorer.css?url';
import library from '../styles/sheets/library.css?url';
import publishing from '../styles/sheets/publishing.css?url';
import refinery from '../styles/sheets/refinery.css?url';
import worksheets from '../styles/sheets/worksheets.css?url';

/** Address of each sheet, base path included. */
export const sheets: Readonly<Record<SheetName, string>> = { compare, explorer, library, publishing, refinery, worksheets };
