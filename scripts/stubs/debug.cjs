'use strict'
// Stands in for debug, whose lines nobody can ask for here: it looks at the terminal when loaded.
module.exports = () => () => {}
