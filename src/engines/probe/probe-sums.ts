/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'eacaa7f47287029ce3bab225bd5a5423a720e38927cdd3b74e405d62f4f01381',
  'linux-arm64': '2ade8d28901708284bed6eddaa755956f858172f85da87fcd28d3a6164cf8886',
}
