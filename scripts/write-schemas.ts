import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf, PUBLISHED, schemaFileName } from '../lib/export/json-schemas.ts';

// Writes the JSON Schemas of the published formats to public/schemas: `npx node scripts/write-schemas.ts`.
const root = join(import.meta.dirname, '..');
const folder = join(root, 'public', 'schemas');

mkdirSync(folder, { recursive: true });
for (const published of PUBLISHED)
  writeFileSync(join(folder, schemaFileName(published)), JSON.stringify(jsonSchemaOf(published), null, 2));
execFileSync('npx', ['biome', 'format', '--write', folder], { cwd: root, stdio: 'inherit' });
