'use strict'
// Stands in for ssh2 in dist: native code and wasm that only DOCKER_HOST=ssh://... would use.
class Client {
  constructor() {
    throw new Error('ssh:// Docker hosts are not supported')
  }
}
module.exports = { Client }
