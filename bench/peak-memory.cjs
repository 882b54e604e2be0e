// Required into a process: tells its peak of memory, in kilobytes, on descriptor 3 at its end.
const { isMainThread } = require('node:worker_threads')
if (isMainThread) process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))
