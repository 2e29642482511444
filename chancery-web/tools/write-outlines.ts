import { writeFileSync } from 'node:fs';
import { outlines } from './outlines.ts';

writeFileSync(new URL('../../chancery-app/src/main/resources/chancery/plot/outlines.tsv', import.meta.url), outlines());
