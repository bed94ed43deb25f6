import { QueryClient } from "@tanstack/react-query";

/** The cache of everything that is fetched or searched; one for the life of the page. */
export function createQueryClient(): QueryClient {
  // What is served never changes under its address, so nothing is fetched again because it is old.
  return new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false } } });
}
