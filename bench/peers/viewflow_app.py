"""Viewflow behind the smallest JSON view that is still honest: five sequential user tasks, one owner, its own lock.

Served by gunicorn with two workers of four threads, each with a persistent database connection. No sign-in, no
history beyond Viewflow's own, no rate limits: everything Procession does besides is on our side of the scales.
"""

import json
import os

import django
from django.conf import settings

_POSTGRES = os.environ.get("BENCH_POSTGRES_NAME")
settings.configure(
    SECRET_KEY="bench",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "viewflow",
        "viewflow.workflow",
        "bench.peers",
    ],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    MIDDLEWARE=(),
    VIEWFLOW={"AUTOREGISTER": False},
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": _POSTGRES,
            "HOST": os.environ.get("BENCH_POSTGRES_HOST", "127.0.0.1"),
            "PORT": os.environ.get("BENCH_POSTGRES_PORT", "5432"),
            "USER": os.environ.get("BENCH_POSTGRES_USER", "postgres"),
            "PASSWORD": os.environ.get("BENCH_POSTGRES_PASSWORD", ""),
            "CONN_MAX_AGE": 600,
        }
    },
)
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402 - Django must be set up first
from django.http import JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402
from viewflow import this  # noqa: E402
from viewflow.workflow import flow, lock  # noqa: E402
from viewflow.workflow.models import Process, Task  # noqa: E402


def _page(request):
    raise NotImplementedError("tasks are completed through /complete")


class FiveSteps(flow.Flow):
    process_class = Process
    lock_impl = lock.select_for_update_lock
    start = flow.StartHandle().Next(this.one)
    one = flow.View(_page).Assign(username="ann").Next(this.two)
    two = flow.View(_page).Assign(username="ann").Next(this.three)
    three = flow.View(_page).Assign(username="ann").Next(this.four)
    four = flow.View(_page).Assign(username="ann").Next(this.five)
    five = flow.View(_page).Assign(username="ann").Next(this.end)
    end = flow.End()


def launch(request):
    json.loads(request.body or b"{}")
    process = FiveSteps.start.run()
    return _json({"process": process.pk, "task": _open_task(process.pk)}, status=201)


def complete(request, pk):
    task = Task.objects.get(pk=pk)
    with FiveSteps.lock(task.process_id):
        task.refresh_from_db()
        activation = task.flow_task.activation_class(task)
        activation.start(request)
        activation.execute()
    return _json({"task": pk, "status": task.status, "next": _open_task(task.process_id)})


def _json(body, status=200):
    reply = JsonResponse(body, status=status)
    reply.headers["Content-Length"] = str(len(reply.content))  # else gunicorn sends it in chunks
    return reply


def _open_task(process):
    return Task.objects.filter(process_id=process, finished__isnull=True).values_list("pk", flat=True).first()


urlpatterns = [path("launch", launch), path("complete/<int:pk>", complete)]
application = get_wsgi_application()


def prepare() -> None:
    from django.contrib.auth.models import User
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    User.objects.get_or_create(username="ann")


if __name__ == "__main__":
    prepare()
