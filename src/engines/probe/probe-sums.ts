/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '9aba441bcc18208afecf5becd3fcca3a3825f0a7c1b26d9b38e4505ee80106ff',
  'linux-arm64': '749b697f742d2c2480314aaef942b7fb61399d19b2a9d41110ec4b72aa0bcb50',
}
