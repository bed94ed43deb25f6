import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { missingPackages, readPlatform, type Packages } from "./lockfile.mjs";

describe("a lockfile", () => {
  test("is completed with the native packages of other platforms", () => {
    const native = { "@x/y-linux-x64-gnu": "1.2.3", "@x/y-darwin-arm64": "1.2.3" };
    const packages = {
      "node_modules/y": { version: "1.2.3", dev: true, license: "MIT", optionalDependencies: native },
      "node_modules/@x/y-linux-x64-gnu": { version: "1.2.3", dev: true, optional: true },
    };
    expect(missingPackages(packages)).toEqual({
      "node_modules/@x/y-darwin-arm64": { version: "1.2.3", os: ["darwin"], cpu: ["arm64"], dev: true, license: "MIT", optional: true },
    });
  });

  test.each([
    ["beside the parent", "node_modules/a/node_modules/y-win32-x64"],
    ["inside the parent", "node_modules/a/node_modules/y/node_modules/y-win32-x64"],
    ["at the top", "node_modules/y-win32-x64"],
  ])("has what lies %s", (_, path) => {
    const parent = { version: "1.2.3", optionalDependencies: { "y-win32-x64": "1.2.3" } };
    expect(missingPackages({ "node_modules/a/node_modules/y": parent, [path]: { version: "1.2.3" } })).toEqual({});
  });

  test("cannot be completed with a version that is not exact", () => {
    const packages = { "node_modules/y": { version: "1.2.3", optionalDependencies: { "y-win32-x64": "^1.2.3" } } };
    expect(() => missingPackages(packages)).toThrow("Expected an exact version of y-win32-x64, not ^1.2.3");
  });
});

describe("the platform in a package's name", () => {
  test.each([
    ["@oxlint/binding-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@oxlint/binding-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
    ["lightningcss-win32-arm64-msvc", { os: ["win32"], cpu: ["arm64"] }],
  ])("%s", (name, platform) => {
    expect(readPlatform(name)).toEqual(platform);
  });

  test("is asked for in vain where there is none", () => {
    expect(() => readPlatform("fsevents")).toThrow("Expected a package's name that ends with its platform, not fsevents");
  });
});

describe("the lockfile of this project", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Packages };

  test("has the native packages of every platform", () => {
    expect(missingPackages(packages)).toEqual({});
  });

  test("agrees with npm on the platform of every native package that npm described", () => {
    for (const [path, { os, cpu, integrity }] of Object.entries(packages)) {
      if (integrity === undefined || os === undefined || cpu === undefined) continue;
      expect(readPlatform(path), path).toMatchObject({ os, cpu });
    }
  });

  test("names no registry, so that everybody installs from their own", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
