/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '6aa9a73356228876a4d8091a36e894c4c0541f3107e7727b0e0d548457353514',
  'linux-arm64': '9bb4b0d6dfeca8110599c275e5ef413f2f13853a2431bb724faa6be20f373a91',
}
