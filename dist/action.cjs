require('./portcullis.cjs').action()
