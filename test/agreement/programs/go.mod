module portcullis.test/programs

go 1.21
