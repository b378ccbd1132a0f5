import { describe } from 'vitest';
import { kindsOf } from './browser.ts';
import { examineEach } from './everyKind.ts';

describe('a page of each kind in sv', () => examineEach(kindsOf('sv')));
