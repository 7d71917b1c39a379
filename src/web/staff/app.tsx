import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Loading, Missing } from './shell/states.tsx';
import { DeviceProvider } from './offline/device-context.tsx';
import { PAGES } from './pages.ts';
import { Entrance } from './shell/entrance.tsx';
import { Frame } from './shell/frame.tsx';
import { Boundary } from './shell/boundary.tsx';

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, refetchOnWindowFocus: true } },
});

export function App(): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <Entrance>
        <DeviceProvider>
          <Router base="/quan-tri">
            <Boundary>
              <Switch>
                {PAGES.map(({ path, component: Page, alone }) => (
                  <Route key={path} path={path}>
                    {alone ? (
                      <Suspense fallback={<Loading />}>
                        <Page />
                      </Suspense>
                    ) : (
                      <Frame>
                        <Suspense fallback={<Loading />}>
                          <Page />
                        </Suspense>
                      </Frame>
                    )}
                  </Route>
                ))}
                <Route>
                  <Frame>
                    <Missing />
                  </Frame>
                </Route>
              </Switch>
            </Boundary>
          </Router>
        </DeviceProvider>
      </Entrance>
    </QueryClientProvider>
  );
}
