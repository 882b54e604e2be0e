/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'a507f6014bda7c097c6ee30eda8d22366028201e6050fbe652658251c1628361',
  'linux-arm64': 'b4cfb34d04ce5ddb53960d73e5536928e64d1fdcd464c0d96f54cdd365e32d19',
}
