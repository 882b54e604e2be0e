/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '02fddaf0cd37506467d93f3223da825e97d16292c82a9dffcd8d3ad4b86e3da6',
  'linux-arm64': '5729e8f5a8d3813c48c3dd4abb316c7c0c86631a3b0e447b30444f709920bb70',
}
