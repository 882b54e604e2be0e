'use strict'
// Stands in for what dockerode uses only to build images (gRPC, protobuf, tar-fs, dockerignore). Throws when used, not when loaded.
function refuse() {
  throw new Error('building images is not supported')
}
module.exports = new Proxy(refuse, { get: () => refuse })
