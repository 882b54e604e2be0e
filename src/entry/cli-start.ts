#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheDirectory } from './cache-directory.ts'

// Compiling the bundle is the greatest part of loading it: from the second time on, Node (22.8 and later) takes what it kept. A folder of the
// user's own, since what lies there is executed. Where it cannot be written, nothing is kept.
enableCompileCache?.(join(cacheDirectory(process.env), 'compiled'))
void import('./cli.ts')
