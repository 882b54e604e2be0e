/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '4fd8cda41c0de9c4846f31d9d88ccd137f18c7211b753937bb5531f73c45ebfe',
  'linux-arm64': '0d895fc9f027958a9e5440f1c2433a98f5aa20d673d1a571a2c00e03fd797526',
}
