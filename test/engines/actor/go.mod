module portcullis.test/actor

go 1.21
