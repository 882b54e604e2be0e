module portcullis.local/tenant

go 1.21
