import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKED_FILE, packLists } from './lists/pack.ts';

// Writes the packed word, name and place lists: `npx node scripts/build-lists.ts`.
writeFileSync(join(import.meta.dirname, '..', PACKED_FILE), packLists());
