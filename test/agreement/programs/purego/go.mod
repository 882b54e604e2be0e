module portcullis.test/programs/purego

go 1.25

require github.com/ebitengine/purego v0.8.4
