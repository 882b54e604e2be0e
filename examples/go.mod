module example.org/portcullis/examples

go 1.21
