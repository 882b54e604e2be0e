import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { reporters: ['default', ['portcullis/vitest/reporter', { out: 'portcullis-report' }]] },
})
