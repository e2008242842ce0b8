"""The HTTP application: routes, errors and the life of what stands behind them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from api.applications import check_application
from api.body_limit import BodyLimit
from api.checking import Checker
from api.description import describe_errors
from api.errors import answer_problems
from api.routes import applications, docs, health, permits
from api.settings import Settings
from api.version import version
from api.wiring import open_office


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application, ready for uvicorn; the office is opened when it starts and closed when it ends."""
    chosen = settings or Settings()

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        with open_office(chosen) as office:
            checker = Checker(lambda number: check_application(office, number), chosen.workers)
            app.state.office, app.state.checker = office, checker
            for number in office.register.never_read():  # what arrived before the last end
                checker.ask(number)
            try:
                yield
            finally:
                checker.close()

    app = FastAPI(
        title="Berkas",
        summary="Reads the papers of a permit application and checks them against the permit's checklist.",
        version=version(),
        lifespan=life,
        docs_url=None,  # ours loads nothing from elsewhere: routes/docs.py
        redoc_url=None,
        generate_unique_id_function=lambda route: route.name,
    )
    app.add_middleware(BodyLimit, max_file=chosen.limits.max_bytes)
    answer_problems(app)
    for resource in (health, permits, applications, docs):
        app.include_router(resource.router)
    describe_errors(app)
    return app
