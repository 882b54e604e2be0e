require('./portcullis.cjs').post()
