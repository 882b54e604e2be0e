'use strict'
// Stands in for an optional package: there or not on the machine that bundles, it must not change dist.
module.exports = null
