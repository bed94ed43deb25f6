/** Loads what reads fields out of a query; `null` where it does not come: then fields are words like others. */
export async function loadFieldReader() {
  return import("../corpus/read-fields.ts").then(
    ({ readFields }) => readFields,
    () => null,
  );
}
