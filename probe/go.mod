module portcullis/probe

go 1.21
