/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '958e9aeb0602ec4444b757b528814e85e5171caeca414a08520ad978b4b79445',
  'linux-arm64': '08d9c7cd458e8981f844860f0098f9e15425c7cdf063b3fc7f2a520733818385',
}
