import { describe } from 'vitest';
import { kindsOf } from './browser.ts';
import { examineEach } from './everyKind.ts';

describe('a page of each kind in en', () => examineEach(kindsOf('en')));
