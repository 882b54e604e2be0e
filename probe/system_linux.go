package main

func systemName() *string {
	release := kernelRelease()
	if release == nil {
		return nil
	}
	return ptr(shown("Linux " + *release))
}
