import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { configSchema } from '../src/config/config-schema.ts'
import { reportSchema } from '../src/report/report.ts'

/** The JSON Schemas that are published, by path: `node scripts/generate-schema.ts` writes them, a test holds them fresh. */
export function schemaFiles(): Record<string, string> {
  return {
    'schema/config.schema.json': schemaText('portcullis.yml', z.toJSONSchema(configSchema, { io: 'input' })),
    'schema/report.schema.json': schemaText('Portcullis report, version 1', z.toJSONSchema(reportSchema)),
  }
}

function schemaText(title: string, schema: object): string {
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(schemaFiles())) writeFileSync(path, text)
}
