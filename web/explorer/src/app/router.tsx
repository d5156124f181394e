import { createBrowserRouter } from 'react-router';
import { Frame } from './frame';
import { LostPage, NoSuchPage } from './lost-page';

/** Every page by its path; the server knows the same ones. Each but the first is loaded when it is opened. */
export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <LostPage />,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: () => import('../views/overview/overview') },
      { path: 'quality', lazy: () => import('../views/quality/quality') },
      { path: 'search', lazy: () => import('../views/search/search') },
      { path: '*', element: <NoSuchPage /> },
    ],
  },
]);
