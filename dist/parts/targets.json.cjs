var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var targets_json_exports = {};
__export(targets_json_exports, {
  DEFAULT_TARGET_IDS: () => DEFAULT_TARGET_IDS,
  catalogueTargets: () => catalogueTargets,
  distributionTargets: () => distributionTargets,
  hasToBeMeant: () => hasToBeMeant,
  targetsOfSystem: () => targetsOfSystem
});
module.exports = __toCommonJS(targets_json_exports);
var import_version_nodes_json = require("./version-nodes.json.cjs");
var targets_default = [
  {
    id: "scratch",
    image: null,
    architectures: null,
    libc: { family: "none", version: null, nodes: null },
    libraries: [],
    librariesComplete: true,
    kernel: null,
    endOfLife: null,
    has: { shell: false, caCertificates: false, tzdata: false, tmp: false, passwd: false },
    standIn: null,
    sources: {
      libc: "the empty image: no file at all",
      libraries: "the empty image",
      has: "the empty image; the engine adds /etc/hosts, /etc/hostname, /etc/resolv.conf, /proc, /sys and /dev"
    }
  },
  {
    id: "alpine:3.20",
    image: "docker.io/library/alpine:3.20",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "musl", version: "1.2.5", nodes: null },
    libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
    librariesComplete: true,
    kernel: null,
    endOfLife: "2026-04-01",
    has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
    standIn: "alpine-3.20",
    sources: {
      image: "docker-library/official-images 54852cbbf, the last with 3.20; the tag stays",
      libc: "minirootfs 3.20.3 (docker-alpine branch v3.20): musl 1.2.5-r0",
      libraries: "minirootfs 3.20.3 file list; apk's own libapk left out",
      has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "alpine:3.21",
    image: "docker.io/library/alpine:3.21",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "musl", version: "1.2.5", nodes: null },
    libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
    librariesComplete: true,
    kernel: null,
    endOfLife: "2026-11-01",
    has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
    standIn: "alpine-3.21",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "between 3.20 and 3.22, both 1.2.5",
      libraries: "same package set as 3.20 and 3.23; apk's own libapk left out",
      has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "alpine:3.22",
    image: "docker.io/library/alpine:3.22",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "musl", version: "1.2.5", nodes: null },
    libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
    librariesComplete: true,
    kernel: null,
    endOfLife: "2027-05-01",
    has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
    standIn: "alpine-3.22",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "Alpine 3.22 package musl 1.2.5-r10",
      libraries: "same package set as 3.20 and 3.23; apk's own libapk left out",
      has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "alpine:3.23",
    image: "docker.io/library/alpine:3.23",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "musl", version: "1.2.5", nodes: null },
    libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
    librariesComplete: true,
    kernel: null,
    endOfLife: "2027-11-01",
    has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
    standIn: "alpine-3.23",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "docker-library/repo-info alpine 3.23.6: musl 1.2.5-r23",
      libraries: "docker-library/repo-info alpine 3.23.6 package list; apk's own libapk left out",
      has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "alpine:3.24",
    image: "docker.io/library/alpine:3.24",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "musl", version: "1.2.6", nodes: null },
    libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1"],
    librariesComplete: true,
    kernel: null,
    endOfLife: "2028-06-01",
    has: { shell: true, caCertificates: true, tzdata: false, tmp: true, passwd: true },
    standIn: "alpine-3.24",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "docker-library/repo-info alpine 3.24.2: musl 1.2.6-r2",
      libraries: "docker-library/repo-info alpine 3.24.2 package list; apk's own libapk left out",
      has: "minirootfs 3.20.3 file list: /etc/ssl/cert.pem, no zoneinfo; ca-certificates-bundle in every package list since",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "centos:7",
    image: "docker.io/library/centos:7",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le"],
    libc: { family: "glibc", version: "2.17", nodes: "centos-7" },
    libraries: [
      "libcrypt.so.1",
      "libcrypto.so.10",
      "libgcc_s.so.1",
      "libsqlite3.so.0",
      "libssl.so.10",
      "libstdc++.so.6",
      "libxml2.so.2",
      "libz.so.1"
    ],
    librariesComplete: false,
    kernel: "3.10",
    endOfLife: "2024-06-30",
    has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "centos-7",
    sources: {
      image: "docker-library/official-images 2eb3ac4a6, the last with 7; the tag stays",
      libc: "pep600_compliance cache 2d70275a manylinux-2014, which is built on centos:7; aarch64 also has GLIBC_2.18",
      libraries: "docker-library/repo-info centos 7 package list 72e4be7",
      kernel: "richardlau gist 6a01d782",
      has: "docker-library/repo-info centos 7 package list 72e4be7: ca-certificates, tzdata 2020d",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "rockylinux:8",
    image: "docker.io/rockylinux/rockylinux:8",
    architectures: ["amd64", "arm64"],
    libc: { family: "glibc", version: "2.28", nodes: "rockylinux-8" },
    libraries: [
      "libcrypt.so.1",
      "libcrypto.so.1.1",
      "libgcc_s.so.1",
      "libsqlite3.so.0",
      "libssl.so.1.1",
      "libstdc++.so.6",
      "libxml2.so.2",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "4.18",
    endOfLife: "2029-05-31",
    has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "rockylinux-8",
    sources: {
      image: "the Rocky project's own repository; library/rockylinux stopped at 8.9 and 9.3",
      libc: "pep600_compliance cache 2d70275a rockylinux-8",
      libraries: "docker-library/repo-info rockylinux 9 package list 0d1c596, with the sonames of EL 8",
      kernel: "richardlau gist 6a01d782",
      has: "docker-library/repo-info rockylinux 9 package list 0d1c596, with the sonames of EL 8: ca-certificates, tzdata",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "rockylinux:9",
    image: "docker.io/rockylinux/rockylinux:9",
    architectures: ["amd64", "arm64", "ppc64le", "s390x"],
    libc: { family: "glibc", version: "2.34", nodes: "rockylinux-9", lacks: ["libnsl.so.1"] },
    libraries: [
      "libcrypt.so.2",
      "libcrypto.so.3",
      "libgcc_s.so.1",
      "libsqlite3.so.0",
      "libssl.so.3",
      "libstdc++.so.6",
      "libxml2.so.2",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "5.14",
    endOfLife: "2032-05-31",
    has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "rockylinux-9",
    sources: {
      image: "the Rocky project's own repository; library/rockylinux stopped at 8.9 and 9.3",
      libc: "pep600_compliance cache 2d70275a rockylinux-9",
      libraries: "docker-library/repo-info rockylinux 9 package list 0d1c596; libcrypt.so.1 and libnsl.so.1 are packages of their own in EL 9",
      kernel: "docs.redhat.com RHEL 9 release notes",
      has: "docker-library/repo-info rockylinux 9 package list 0d1c596: ca-certificates, tzdata",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "almalinux:8",
    image: "docker.io/library/almalinux:8",
    architectures: ["amd64", "arm64", "ppc64le", "s390x"],
    libc: { family: "glibc", version: "2.28", nodes: "almalinux-8" },
    libraries: [
      "libcrypt.so.1",
      "libcrypto.so.1.1",
      "libgcc_s.so.1",
      "libsqlite3.so.0",
      "libssl.so.1.1",
      "libstdc++.so.6",
      "libxml2.so.2",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "4.18",
    endOfLife: "2029-05-31",
    has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "almalinux-8",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a almalinux-8",
      libraries: "docker-library/repo-info almalinux 8.10 package list f51cff1",
      kernel: "richardlau gist 6a01d782",
      has: "docker-library/repo-info almalinux 8.10 package list f51cff1: ca-certificates, tzdata",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "almalinux:9",
    image: "docker.io/library/almalinux:9",
    architectures: ["amd64", "arm64", "ppc64le", "s390x"],
    libc: { family: "glibc", version: "2.34", nodes: "almalinux-9", lacks: ["libnsl.so.1"] },
    libraries: [
      "libcrypt.so.2",
      "libcrypto.so.3",
      "libgcc_s.so.1",
      "libsqlite3.so.0",
      "libssl.so.3",
      "libstdc++.so.6",
      "libxml2.so.2",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "5.14",
    endOfLife: "2032-05-31",
    has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "almalinux-9",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a almalinux-9",
      libraries: "docker-library/repo-info almalinux 9.8 package list f51cff1; libcrypt.so.1 and libnsl.so.1 are packages of their own in EL 9",
      kernel: "docs.redhat.com RHEL 9 release notes",
      has: "docker-library/repo-info almalinux 9.8 package list f51cff1: ca-certificates, tzdata",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "debian:10",
    image: "docker.io/library/debian:10",
    architectures: ["amd64", "386", "arm", "arm64"],
    libc: { family: "glibc", version: "2.28", nodes: "debian-10" },
    libraries: [
      "libcrypt.so.1",
      "libgcc_s.so.1",
      "liblzma.so.5",
      "libselinux.so.1",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libuuid.so.1",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "4.19",
    endOfLife: "2024-06-30",
    has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
    standIn: "debian-10",
    sources: {
      image: "docker-library/official-images 245cada57, the last with 10; the tag stays",
      libc: "pep600_compliance cache 2d70275a debian-10",
      libraries: "dependencies of apt and dpkg in Debian 10",
      kernel: "support.quest.com KB 4376823",
      has: "debootstrap --variant=minbase buster: tzdata, no ca-certificates",
      endOfLife: "endoflife.date a70eca3, end of LTS"
    }
  },
  {
    id: "debian:11",
    image: "docker.io/library/debian:11",
    architectures: ["amd64", "386", "arm", "arm64"],
    libc: { family: "glibc", version: "2.31", nodes: "debian-11" },
    libraries: [
      "libacl.so.1",
      "libapt-pkg.so.6.0",
      "libapt-private.so.0.0",
      "libattr.so.1",
      "libaudit.so.1",
      "libblkid.so.1",
      "libbz2.so.1",
      "libbz2.so.1.0",
      "libcap-ng.so.0",
      "libcom_err.so.2",
      "libcrypt.so.1",
      "libcrypto.so.1.1",
      "libdebconfclient.so.0",
      "libe2p.so.2",
      "libext2fs.so.2",
      "libffi.so.7",
      "libgcc_s.so.1",
      "libgcrypt.so.20",
      "libgmp.so.10",
      "libgnutls.so.30",
      "libgpg-error.so.0",
      "libgssapi_krb5.so.2",
      "libhogweed.so.6",
      "libidn2.so.0",
      "libk5crypto.so.3",
      "libkeyutils.so.1",
      "libkrb5.so.3",
      "libkrb5support.so.0",
      "liblz4.so.1",
      "liblzma.so.5",
      "libmount.so.1",
      "libnettle.so.8",
      "libnsl.so.2",
      "libp11-kit.so.0",
      "libpam.so.0",
      "libpam_misc.so.0",
      "libpamc.so.0",
      "libpcre.so.3",
      "libpcre2-8.so.0",
      "libpcreposix.so.3",
      "libseccomp.so.2",
      "libselinux.so.1",
      "libsemanage.so.1",
      "libsepol.so.1",
      "libsmartcols.so.1",
      "libss.so.2",
      "libssl.so.1.1",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libtasn1.so.6",
      "libtic.so.6",
      "libtinfo.so.6",
      "libtirpc.so.3",
      "libudev.so.1",
      "libunistring.so.2",
      "libuuid.so.1",
      "libxxhash.so.0",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: true,
    kernel: "5.10",
    endOfLife: "2026-08-31",
    has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
    standIn: "debian-11",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a debian-11",
      libraries: "files of the packages of debootstrap --variant=minbase bullseye, amd64",
      kernel: "richardlau gist 6a01d782",
      has: "debootstrap --variant=minbase bullseye: tzdata, no ca-certificates",
      endOfLife: "endoflife.date a70eca3, end of LTS"
    }
  },
  {
    id: "debian:12",
    image: "docker.io/library/debian:12",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le"],
    libc: { family: "glibc", version: "2.36", nodes: "debian-12" },
    libraries: [
      "libacl.so.1",
      "libapt-pkg.so.6.0",
      "libapt-private.so.0.0",
      "libattr.so.1",
      "libaudit.so.1",
      "libblkid.so.1",
      "libbz2.so.1",
      "libbz2.so.1.0",
      "libcap-ng.so.0",
      "libcap.so.2",
      "libcom_err.so.2",
      "libcrypt.so.1",
      "libdebconfclient.so.0",
      "libdrop_ambient.so.0",
      "libe2p.so.2",
      "libext2fs.so.2",
      "libffi.so.8",
      "libgcc_s.so.1",
      "libgcrypt.so.20",
      "libgmp.so.10",
      "libgnutls.so.30",
      "libgpg-error.so.0",
      "libhogweed.so.6",
      "libidn2.so.0",
      "liblz4.so.1",
      "liblzma.so.5",
      "libmd.so.0",
      "libmount.so.1",
      "libnettle.so.8",
      "libp11-kit.so.0",
      "libpam.so.0",
      "libpam_misc.so.0",
      "libpamc.so.0",
      "libpcre2-8.so.0",
      "libpsx.so.2",
      "libseccomp.so.2",
      "libselinux.so.1",
      "libsemanage.so.2",
      "libsepol.so.2",
      "libsmartcols.so.1",
      "libss.so.2",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libtasn1.so.6",
      "libtic.so.6",
      "libtinfo.so.6",
      "libudev.so.1",
      "libunistring.so.2",
      "libuuid.so.1",
      "libxxhash.so.0",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: true,
    kernel: "6.1",
    endOfLife: "2028-06-30",
    has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
    standIn: "debian-12",
    sources: {
      image: "docker-library/official-images 37079fb; without s390x since ee0c246fb (2026-08-04)",
      libc: "pep600_compliance cache 2d70275a debian-12",
      libraries: "files of the packages of debootstrap --variant=minbase bookworm, amd64",
      kernel: "richardlau gist 6a01d782",
      has: "debootstrap --variant=minbase bookworm: tzdata, no ca-certificates",
      endOfLife: "endoflife.date a70eca3, end of LTS"
    }
  },
  {
    id: "debian:13",
    image: "docker.io/library/debian:13",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.41", nodes: "debian-13" },
    libraries: [
      "libacl.so.1",
      "libapt-pkg.so.7.0",
      "libapt-private.so.0.0",
      "libattr.so.1",
      "libaudit.so.1",
      "libblkid.so.1",
      "libbsd.so.0",
      "libbz2.so.1",
      "libbz2.so.1.0",
      "libcap-ng.so.0",
      "libcap.so.2",
      "libcrypt.so.1",
      "libcrypto.so.3",
      "libdebconfclient.so.0",
      "libdrop_ambient.so.0",
      "libgcc_s.so.1",
      "libgmp.so.10",
      "libhogweed.so.6",
      "liblastlog2.so.2",
      "liblz4.so.1",
      "liblzma.so.5",
      "libmd.so.0",
      "libmount.so.1",
      "libnettle.so.8",
      "libpam.so.0",
      "libpam_misc.so.0",
      "libpamc.so.0",
      "libpcre2-8.so.0",
      "libpsx.so.2",
      "libseccomp.so.2",
      "libselinux.so.1",
      "libsemanage.so.2",
      "libsepol.so.2",
      "libsmartcols.so.1",
      "libsqlite3.so.0",
      "libssl.so.3",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libtic.so.6",
      "libtinfo.so.6",
      "libudev.so.1",
      "libuuid.so.1",
      "libxxhash.so.0",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: true,
    kernel: "6.12",
    endOfLife: "2030-06-30",
    has: { shell: true, caCertificates: false, tzdata: true, tmp: true, passwd: true },
    standIn: "debian-13",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a debian-13",
      libraries: "files of the packages of debootstrap --variant=minbase trixie, amd64",
      kernel: "Debian 13 release notes",
      has: "debootstrap --variant=minbase trixie: tzdata, no ca-certificates",
      endOfLife: "endoflife.date a70eca3, end of LTS"
    }
  },
  {
    id: "ubuntu:20.04",
    image: "docker.io/library/ubuntu:20.04",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.31", nodes: "ubuntu-20.04" },
    libraries: [
      "libcrypt.so.1",
      "libgcc_s.so.1",
      "liblzma.so.5",
      "libselinux.so.1",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libuuid.so.1",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "5.4",
    endOfLife: "2025-05-31",
    has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
    standIn: "ubuntu-20.04",
    sources: {
      image: "docker-library/official-images 6e027efb1, the last with 20.04; the tag stays",
      libc: "pep600_compliance cache 2d70275a ubuntu-20.04",
      libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
      kernel: "richardlau gist 6a01d782",
      has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
      endOfLife: "endoflife.date a70eca3, end of standard support"
    }
  },
  {
    id: "ubuntu:22.04",
    image: "docker.io/library/ubuntu:22.04",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.35", nodes: "ubuntu-22.04" },
    libraries: [
      "libcrypt.so.1",
      "libgcc_s.so.1",
      "liblzma.so.5",
      "libselinux.so.1",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libuuid.so.1",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "5.15",
    endOfLife: "2027-04-01",
    has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
    standIn: "ubuntu-22.04",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a ubuntu-22.04",
      libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
      kernel: "richardlau gist 6a01d782",
      has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
      endOfLife: "endoflife.date a70eca3, end of standard support"
    }
  },
  {
    id: "ubuntu:24.04",
    image: "docker.io/library/ubuntu:24.04",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.39", nodes: "ubuntu-24.04" },
    libraries: [
      "libcrypt.so.1",
      "libgcc_s.so.1",
      "liblzma.so.5",
      "libselinux.so.1",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libuuid.so.1",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "6.8",
    endOfLife: "2029-05-31",
    has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
    standIn: "ubuntu-24.04",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a ubuntu-24.04",
      libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
      kernel: "richardlau gist 6a01d782",
      has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
      endOfLife: "endoflife.date a70eca3, end of standard support"
    }
  },
  {
    id: "ubuntu:25.10",
    image: "docker.io/library/ubuntu:25.10",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.42", nodes: "ubuntu-25.10" },
    libraries: [
      "libcrypt.so.1",
      "libgcc_s.so.1",
      "liblzma.so.5",
      "libselinux.so.1",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libuuid.so.1",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "6.17",
    endOfLife: "2026-07-01",
    has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
    standIn: null,
    sources: {
      image: "docker-library/official-images 5094f348b, the last with 25.10; the tag stays",
      libc: "pep600_compliance cache 2d70275a ubuntu-25.10",
      libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
      kernel: "Ubuntu 25.10 release notes",
      has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
      endOfLife: "endoflife.date a70eca3, end of standard support"
    }
  },
  {
    id: "ubuntu:26.04",
    image: "docker.io/library/ubuntu:26.04",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.43", nodes: "ubuntu-26.04" },
    libraries: [
      "libcrypt.so.1",
      "libgcc_s.so.1",
      "liblzma.so.5",
      "libselinux.so.1",
      "libstdc++.so.6",
      "libsystemd.so.0",
      "libuuid.so.1",
      "libz.so.1",
      "libzstd.so.1"
    ],
    librariesComplete: false,
    kernel: "7.0",
    endOfLife: "2031-04-30",
    has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
    standIn: null,
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a ubuntu-26.04",
      libraries: "dependencies of apt, dpkg and util-linux; docker-library/repo-info ubuntu 26.04 package list 452725d",
      kernel: "computingforgeeks.com, Ubuntu 26.04",
      has: "docker-library/repo-info ubuntu package lists: neither ca-certificates nor tzdata",
      endOfLife: "endoflife.date a70eca3, end of standard support"
    }
  },
  {
    id: "amazonlinux:2",
    image: "docker.io/library/amazonlinux:2",
    architectures: ["amd64", "arm64"],
    libc: { family: "glibc", version: "2.26", nodes: "amazonlinux-2" },
    libraries: [
      "libcrypt.so.1",
      "libcrypto.so.10",
      "libgcc_s.so.1",
      "libsqlite3.so.0",
      "libssl.so.10",
      "libstdc++.so.6",
      "libxml2.so.2",
      "libz.so.1"
    ],
    librariesComplete: false,
    kernel: "5.10",
    endOfLife: "2026-06-30",
    has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "amazonlinux-2",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a amazonlinux-2",
      libraries: "docker-library/repo-info amazonlinux 2 package list 082a431",
      kernel: "docs.aws.amazon.com aml2-kernel; 4.14 on older instances",
      has: "docker-library/repo-info amazonlinux 2 package list 082a431: ca-certificates, tzdata",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "amazonlinux:2023",
    image: "docker.io/library/amazonlinux:2023",
    architectures: ["amd64", "arm64"],
    libc: { family: "glibc", version: "2.34", nodes: "amazonlinux-2023" },
    libraries: [
      "libcrypt.so.2",
      "libcrypto.so.3",
      "libgcc_s.so.1",
      "libsqlite3.so.0",
      "libssl.so.3",
      "libstdc++.so.6",
      "libxml2.so.2",
      "libz.so.1"
    ],
    librariesComplete: false,
    kernel: "6.1",
    endOfLife: "2029-06-30",
    has: { shell: true, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "amazonlinux-2023",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "pep600_compliance cache 2d70275a amazonlinux-2023",
      libraries: "docker-library/repo-info amazonlinux 2023 package list 583515f",
      kernel: "docs.aws.amazon.com Amazon Linux 2023 kernels",
      has: "docker-library/repo-info amazonlinux 2023 package list 583515f: ca-certificates, tzdata",
      endOfLife: "endoflife.date a70eca3"
    }
  },
  {
    id: "distroless-static-debian12",
    image: "gcr.io/distroless/static-debian12:latest",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "s390x"],
    libc: { family: "none", version: null, nodes: null },
    libraries: [],
    librariesComplete: true,
    kernel: null,
    endOfLife: "2026-09-30",
    has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "distroless-static-debian12",
    sources: {
      image: "GoogleContainerTools/distroless cd08076 README",
      libc: "GoogleContainerTools/distroless cd08076 base/README.md: no libc",
      libraries: "GoogleContainerTools/distroless cd08076 static/config.bzl",
      has: "GoogleContainerTools/distroless cd08076 base/README.md",
      endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md"
    }
  },
  {
    id: "distroless-base-debian12",
    image: "gcr.io/distroless/base-debian12:latest",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "s390x"],
    libc: { family: "glibc", version: "2.36", nodes: "debian-12" },
    libraries: ["libcrypto.so.3", "libssl.so.3"],
    librariesComplete: true,
    kernel: null,
    endOfLife: "2026-09-30",
    has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "distroless-base-debian12",
    sources: {
      image: "GoogleContainerTools/distroless cd08076 README",
      libc: "Debian 12's libc6; pep600_compliance cache 2d70275a debian-12",
      libraries: "GoogleContainerTools/distroless cd08076 base/config.bzl: no libgcc_s, no libstdc++ (those are in distroless/cc)",
      has: "GoogleContainerTools/distroless cd08076 base/README.md",
      endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md"
    }
  },
  {
    id: "distroless-static-debian13",
    image: "gcr.io/distroless/static-debian13:latest",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "none", version: null, nodes: null },
    libraries: [],
    librariesComplete: true,
    kernel: null,
    endOfLife: null,
    has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "distroless-static-debian13",
    sources: {
      image: "GoogleContainerTools/distroless cd08076 README",
      libc: "GoogleContainerTools/distroless cd08076 base/README.md: no libc",
      libraries: "GoogleContainerTools/distroless cd08076 static/config.bzl",
      has: "GoogleContainerTools/distroless cd08076 base/README.md",
      endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md: a year after the release of Debian 14"
    }
  },
  {
    id: "distroless-base-debian13",
    image: "gcr.io/distroless/base-debian13:latest",
    architectures: ["amd64", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.41", nodes: "debian-13" },
    libraries: ["libcrypto.so.3", "libssl.so.3", "libz.so.1", "libzstd.so.1"],
    librariesComplete: true,
    kernel: null,
    endOfLife: null,
    has: { shell: false, caCertificates: true, tzdata: true, tmp: true, passwd: true },
    standIn: "distroless-base-debian13",
    sources: {
      image: "GoogleContainerTools/distroless cd08076 README",
      libc: "Debian 13's libc6; pep600_compliance cache 2d70275a debian-13",
      libraries: "GoogleContainerTools/distroless cd08076 base/config.bzl: no libgcc_s, no libstdc++ (those are in distroless/cc)",
      has: "GoogleContainerTools/distroless cd08076 base/README.md",
      endOfLife: "GoogleContainerTools/distroless cd08076 SUPPORT_POLICY.md: a year after the release of Debian 14"
    }
  },
  {
    id: "busybox:musl",
    image: "docker.io/library/busybox:musl",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "none", version: null, nodes: null },
    libraries: [],
    librariesComplete: true,
    kernel: null,
    endOfLife: null,
    has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
    standIn: "busybox-musl",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "docker-library/busybox 9c20878 latest/musl/Dockerfile.builder: busybox is linked statically (CONFIG_STATIC); the image has neither musl's loader nor its library",
      libraries: "docker-library/busybox 9c20878 latest/musl/Dockerfile.builder",
      has: "docker-library/busybox 9c20878 latest/musl/Dockerfile.builder: only UTC as /etc/localtime",
      endOfLife: "rolling"
    }
  },
  {
    id: "busybox:glibc",
    image: "docker.io/library/busybox:glibc",
    architectures: ["amd64", "386", "arm", "arm64", "ppc64le", "riscv64", "s390x"],
    libc: { family: "glibc", version: "2.41", nodes: "debian-13", lacks: ["libBrokenLocale.so.1", "libanl.so.1", "libdl.so.2", "libmvec.so.1", "libnsl.so.1", "librt.so.1", "libthread_db.so.1", "libutil.so.1"] },
    libraries: [],
    librariesComplete: true,
    kernel: null,
    endOfLife: null,
    has: { shell: true, caCertificates: false, tzdata: false, tmp: true, passwd: true },
    standIn: "busybox-glibc",
    sources: {
      image: "docker-library/official-images 37079fb",
      libc: "docker-library/busybox 9c20878 latest/glibc/Dockerfile.builder: files copied from debian:trixie-slim, only what busybox, getconf, libnss and libpthread need",
      libraries: "docker-library/busybox 9c20878 latest/glibc/Dockerfile.builder",
      has: "docker-library/busybox 9c20878 latest/glibc/Dockerfile.builder: only UTC as /etc/localtime",
      endOfLife: "rolling"
    }
  }
];
var systems_default = {
  editions: {
    full: {
      source: "learn.microsoft.com Windows API list: part of every desktop edition",
      has: [
        "advapi32.dll",
        "avicap32.dll",
        "avifil32.dll",
        "bcrypt.dll",
        "bcryptprimitives.dll",
        "cfgmgr32.dll",
        "combase.dll",
        "comctl32.dll",
        "comdlg32.dll",
        "credui.dll",
        "crypt32.dll",
        "cryptbase.dll",
        "cryptui.dll",
        "d3d11.dll",
        "d3d12.dll",
        "d3d9.dll",
        "dbghelp.dll",
        "dnsapi.dll",
        "dwmapi.dll",
        "dwrite.dll",
        "dxgi.dll",
        "fltlib.dll",
        "gdi32.dll",
        "gdiplus.dll",
        "glu32.dll",
        "hid.dll",
        "imm32.dll",
        "iphlpapi.dll",
        "kernel32.dll",
        "kernelbase.dll",
        "lz32.dll",
        "mpr.dll",
        "mscms.dll",
        "msimg32.dll",
        "msvcrt.dll",
        "msvfw32.dll",
        "mswsock.dll",
        "ncrypt.dll",
        "netapi32.dll",
        "normaliz.dll",
        "ntdll.dll",
        "ole32.dll",
        "oleacc.dll",
        "oleaut32.dll",
        "oledlg.dll",
        "opengl32.dll",
        "pdh.dll",
        "powrprof.dll",
        "propsys.dll",
        "psapi.dll",
        "rpcrt4.dll",
        "sechost.dll",
        "secur32.dll",
        "setupapi.dll",
        "shcore.dll",
        "shell32.dll",
        "shlwapi.dll",
        "sspicli.dll",
        "t2embed.dll",
        "ucrtbase.dll",
        "urlmon.dll",
        "user32.dll",
        "userenv.dll",
        "usp10.dll",
        "uxtheme.dll",
        "version.dll",
        "wevtapi.dll",
        "winhttp.dll",
        "wininet.dll",
        "winmm.dll",
        "wintrust.dll",
        "wldap32.dll",
        "ws2_32.dll",
        "wsock32.dll",
        "wtsapi32.dll",
        "xmllite.dll"
      ],
      lacks: []
    },
    core: {
      source: "what a Server Core container lacks: MicrosoftDocs/windows-insider#56, google/orbit#1053, microsoft/Windows-Containers#266, microsoft/aspnet-docker#68, microsoft/containerregistry#122, microsoft/dotnet-framework-docker#299",
      has: [
        "advapi32.dll",
        "bcrypt.dll",
        "bcryptprimitives.dll",
        "combase.dll",
        "comctl32.dll",
        "crypt32.dll",
        "cryptbase.dll",
        "dbghelp.dll",
        "dnsapi.dll",
        "gdi32.dll",
        "gdiplus.dll",
        "iphlpapi.dll",
        "kernel32.dll",
        "kernelbase.dll",
        "mpr.dll",
        "msvcrt.dll",
        "mswsock.dll",
        "ncrypt.dll",
        "netapi32.dll",
        "normaliz.dll",
        "ntdll.dll",
        "ole32.dll",
        "oleaut32.dll",
        "pdh.dll",
        "powrprof.dll",
        "psapi.dll",
        "rpcrt4.dll",
        "sechost.dll",
        "secur32.dll",
        "setupapi.dll",
        "shell32.dll",
        "shlwapi.dll",
        "sspicli.dll",
        "ucrtbase.dll",
        "urlmon.dll",
        "user32.dll",
        "userenv.dll",
        "version.dll",
        "wevtapi.dll",
        "winhttp.dll",
        "wininet.dll",
        "winmm.dll",
        "wintrust.dll",
        "wldap32.dll",
        "ws2_32.dll",
        "wsock32.dll",
        "wtsapi32.dll"
      ],
      lacks: [
        "audioses.dll",
        "avicap32.dll",
        "avifil32.dll",
        "avrt.dll",
        "bluetoothapis.dll",
        "msvfw32.dll",
        "oledlg.dll",
        "opengl32.dll",
        "t2embed.dll",
        "windowscodecsext.dll"
      ]
    },
    nano: {
      source: "what Nano Server has: Go's own programs run there (docker-library/golang windows/nanoserver); what it lacks: docker-library/golang#348 (netapi32), MSYS2-packages#1493 (user32, GDI, dialogs: it is headless), dotnet/dotnet-docker#1098 (gdiplus)",
      has: [
        "advapi32.dll",
        "bcrypt.dll",
        "bcryptprimitives.dll",
        "crypt32.dll",
        "dnsapi.dll",
        "iphlpapi.dll",
        "kernel32.dll",
        "kernelbase.dll",
        "msvcrt.dll",
        "mswsock.dll",
        "ntdll.dll",
        "rpcrt4.dll",
        "ucrtbase.dll",
        "ws2_32.dll"
      ],
      lacks: [
        "audioses.dll",
        "avicap32.dll",
        "avifil32.dll",
        "avrt.dll",
        "bluetoothapis.dll",
        "comctl32.dll",
        "comdlg32.dll",
        "d3d11.dll",
        "d3d9.dll",
        "dwmapi.dll",
        "gdi32.dll",
        "gdiplus.dll",
        "imm32.dll",
        "msvfw32.dll",
        "netapi32.dll",
        "oledlg.dll",
        "opengl32.dll",
        "t2embed.dll",
        "user32.dll",
        "uxtheme.dll",
        "windowscodecsext.dll"
      ]
    }
  },
  targets: [
    {
      id: "windows-7",
      os: "windows",
      image: null,
      architectures: ["amd64", "386"],
      version: "6.1.7601",
      edition: "full",
      lacks: ["combase.dll", "d3d12.dll", "shcore.dll", "ucrtbase.dll"],
      endOfLife: "2020-01-14",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        lacks: "came with Windows 8, 8.1 and 10; the Universal CRT: support.microsoft.com KB 2999226"
      }
    },
    {
      id: "windows-2012r2",
      os: "windows",
      image: null,
      architectures: ["amd64"],
      version: "6.3.9600",
      edition: "full",
      lacks: ["d3d12.dll", "ucrtbase.dll"],
      endOfLife: "2023-10-10",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        lacks: "came with Windows 8, 8.1 and 10; the Universal CRT: support.microsoft.com KB 2999226"
      }
    },
    {
      id: "windows-10",
      os: "windows",
      image: null,
      architectures: ["amd64", "386", "arm64"],
      version: "10.0.19045",
      edition: "full",
      lacks: [],
      endOfLife: "2025-10-14",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle"
      }
    },
    {
      id: "windows-11",
      os: "windows",
      image: null,
      architectures: ["amd64", "arm64"],
      version: "10.0.26200",
      edition: "full",
      lacks: [],
      endOfLife: null,
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle: each release for itself"
      }
    },
    {
      id: "windows-11-arm",
      os: "windows",
      image: null,
      architectures: ["arm64"],
      version: "10.0.26100",
      edition: "full",
      lacks: [],
      endOfLife: null,
      sources: {
        system: "actions/partner-runner-images: GitHub's runner windows-11-arm is Windows 11 24H2",
        endOfLife: "GitHub renews the image"
      }
    },
    {
      id: "windows-2016",
      os: "windows",
      image: null,
      architectures: ["amd64"],
      version: "10.0.14393",
      edition: "full",
      lacks: [],
      endOfLife: "2027-01-12",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle"
      }
    },
    {
      id: "windows-2019",
      os: "windows",
      image: null,
      architectures: ["amd64"],
      version: "10.0.17763",
      edition: "full",
      lacks: [],
      endOfLife: "2029-01-09",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle"
      }
    },
    {
      id: "windows-2022",
      os: "windows",
      image: null,
      architectures: ["amd64"],
      version: "10.0.20348",
      edition: "full",
      lacks: [],
      endOfLife: "2031-10-14",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle"
      }
    },
    {
      id: "windows-2025",
      os: "windows",
      image: null,
      architectures: ["amd64"],
      version: "10.0.26100",
      edition: "full",
      lacks: [],
      endOfLife: "2034-10-10",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle"
      }
    },
    {
      id: "windows-servercore-2019",
      os: "windows",
      image: "mcr.microsoft.com/windows/servercore:ltsc2019",
      architectures: ["amd64"],
      version: "10.0.17763",
      edition: "core",
      lacks: [],
      endOfLife: "2029-01-09",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        image: "mcr.microsoft.com windows/servercore"
      }
    },
    {
      id: "windows-servercore-2022",
      os: "windows",
      image: "mcr.microsoft.com/windows/servercore:ltsc2022",
      architectures: ["amd64"],
      version: "10.0.20348",
      edition: "core",
      lacks: [],
      endOfLife: "2031-10-14",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        image: "mcr.microsoft.com windows/servercore"
      }
    },
    {
      id: "windows-servercore-2025",
      os: "windows",
      image: "mcr.microsoft.com/windows/servercore:ltsc2025",
      architectures: ["amd64"],
      version: "10.0.26100",
      edition: "core",
      lacks: [],
      endOfLife: "2034-10-10",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        image: "mcr.microsoft.com windows/servercore"
      }
    },
    {
      id: "windows-nanoserver-2019",
      os: "windows",
      image: "mcr.microsoft.com/windows/nanoserver:1809",
      architectures: ["amd64"],
      version: "10.0.17763",
      edition: "nano",
      lacks: [],
      endOfLife: "2024-01-09",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        image: "mcr.microsoft.com windows/nanoserver"
      }
    },
    {
      id: "windows-nanoserver-2022",
      os: "windows",
      image: "mcr.microsoft.com/windows/nanoserver:ltsc2022",
      architectures: ["amd64"],
      version: "10.0.20348",
      edition: "nano",
      lacks: [],
      endOfLife: "2026-10-13",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        image: "mcr.microsoft.com windows/nanoserver"
      }
    },
    {
      id: "windows-nanoserver-2025",
      os: "windows",
      image: "mcr.microsoft.com/windows/nanoserver:ltsc2025",
      architectures: ["amd64"],
      version: "10.0.26100",
      edition: "nano",
      lacks: [],
      endOfLife: "2029-10-09",
      sources: {
        system: "learn.microsoft.com/windows/release-health and learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
        endOfLife: "learn.microsoft.com/lifecycle",
        image: "mcr.microsoft.com windows/nanoserver"
      }
    },
    {
      id: "macos-11",
      os: "darwin",
      image: null,
      architectures: ["amd64", "arm64"],
      version: "11.7",
      edition: null,
      lacks: [],
      endOfLife: null,
      sources: {
        system: "support.apple.com/109033: latest version of each macOS",
        libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
        endOfLife: "Apple announces none"
      }
    },
    {
      id: "macos-12",
      os: "darwin",
      image: null,
      architectures: ["amd64", "arm64"],
      version: "12.7",
      edition: null,
      lacks: [],
      endOfLife: null,
      sources: {
        system: "support.apple.com/109033: latest version of each macOS",
        libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
        endOfLife: "Apple announces none"
      }
    },
    {
      id: "macos-13",
      os: "darwin",
      image: null,
      architectures: ["amd64", "arm64"],
      version: "13.7",
      edition: null,
      lacks: [],
      endOfLife: null,
      sources: {
        system: "support.apple.com/109033: latest version of each macOS",
        libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
        endOfLife: "Apple announces none"
      }
    },
    {
      id: "macos-14",
      os: "darwin",
      image: null,
      architectures: ["amd64", "arm64"],
      version: "14.8",
      edition: null,
      lacks: [],
      endOfLife: null,
      sources: {
        system: "support.apple.com/109033: latest version of each macOS",
        libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
        endOfLife: "Apple announces none"
      }
    },
    {
      id: "macos-15",
      os: "darwin",
      image: null,
      architectures: ["amd64", "arm64"],
      version: "15.7",
      edition: null,
      lacks: [],
      endOfLife: null,
      sources: {
        system: "support.apple.com/109033: latest version of each macOS",
        libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
        endOfLife: "Apple announces none"
      }
    },
    {
      id: "macos-26",
      os: "darwin",
      image: null,
      architectures: ["amd64", "arm64"],
      version: "26.0",
      edition: null,
      lacks: [],
      endOfLife: null,
      sources: {
        system: "support.apple.com/109033: latest version of each macOS",
        libraries: "what is below /usr/lib and /System/Library comes with macOS (developer.apple.com, dyld shared cache)",
        endOfLife: "Apple announces none"
      }
    },
    {
      id: "wine",
      os: "windows",
      place: "wine",
      image: null,
      architectures: ["amd64"],
      version: "10.0.19043",
      edition: "full",
      lacks: [],
      endOfLife: null,
      sources: {
        system: "Wine 8 and 10 say they are Windows 10 (programs/winecfg)",
        endOfLife: "Debian's packages, renewed with the image"
      }
    },
    {
      id: "linux-host",
      os: "linux",
      place: "host",
      image: null,
      architectures: null,
      version: null,
      edition: null,
      lacks: [],
      endOfLife: null,
      sources: {
        system: "whatever Linux the machine runs",
        libc: "not known before it is run",
        libraries: "not known before it is run",
        has: "not known before it is run",
        endOfLife: "the machine's own"
      }
    }
  ]
};
var EDITIONS = systems_default.editions;
function systemTargets() {
  return systems_default.targets.map(toTarget);
}
function toTarget({ version, edition, lacks, place, ...entry }) {
  const dlls = edition === null ? null : EDITIONS[edition];
  const runsAt = place ?? (entry.image === null ? "host" : void 0);
  return {
    ...entry,
    ...runsAt !== void 0 && { place: runsAt },
    libc: { family: entry.os === "linux" ? "unknown" : "none", version: null, nodes: null },
    libraries: dlls === null ? null : dlls.has.filter((name) => !lacks.includes(name)),
    librariesComplete: false,
    kernel: null,
    has: null,
    standIn: null,
    ...version !== null && { system: { version, edition, lacks: [...lacks, ...dlls?.lacks ?? []] } },
    sources: { ...entry.sources, ...dlls !== null && { libraries: dlls.source } },
    custom: false
  };
}
var DEFAULT_TARGET_IDS = [
  "scratch",
  "alpine:3.22",
  "centos:7",
  "debian:11",
  "debian:12",
  "debian:13",
  "ubuntu:22.04",
  "ubuntu:24.04"
];
var distributions = null;
var catalogue = null;
function distributionTargets() {
  distributions ??= targets_default.map(toTarget2);
  return distributions;
}
function catalogueTargets() {
  catalogue ??= [...distributionTargets(), ...systemTargets()];
  return catalogue;
}
function targetsOfSystem(os) {
  if (os === "linux") return distributionTargets();
  const own = catalogueTargets().filter((target) => target.os === os && !hasToBeMeant(target));
  return own.length > 0 ? own : targetsOfSystem("linux");
}
function hasToBeMeant({ os, place }) {
  return place === "wine" || place === "host" && os === "linux";
}
function toTarget2(entry) {
  const { nodes, ...libc } = entry.libc;
  let provided;
  return {
    ...entry,
    os: "linux",
    libc: {
      ...libc,
      // 2 ms for the whole catalogue, and most binaries are static: nothing asks for it.
      get nodes() {
        return provided ??= nodes === null ? null : (0, import_version_nodes_json.nodesOfDistribution)(nodes, entry.libraries ?? []);
      }
    },
    custom: false
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DEFAULT_TARGET_IDS,
  catalogueTargets,
  distributionTargets,
  hasToBeMeant,
  targetsOfSystem
});
